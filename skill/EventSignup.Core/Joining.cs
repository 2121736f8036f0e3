namespace EventSignup.Core;

/// <summary>The rules of joining, decided from what was read.</summary>
internal static class Joining
{
    /// <summary>
    /// Decides what joining comes to: an outcome alone where nothing is to be written, else the outcome that holds once the
    /// change is applied.
    /// </summary>
    /// <param name="read">With counters, or without where it comes from the calendar: then seats are left to the change's facts.</param>
    /// <param name="existing">The attendee's sign-up, where one is known.</param>
    /// <param name="newcomer">Whether the attendee is yet to be written.</param>
    internal static (JoinOutcome Outcome, Change? Change) Decide(
        Event read, Signup? existing, Attendee attendee, bool newcomer, string requestId, DateTimeOffset now)
    {
        if (existing is not null)
        {
            return existing.RequestId == requestId
                ? (new JoinOutcome.Joined(read, existing), null)
                : (new JoinOutcome.AlreadyGoing(read, existing), null);
        }

        if (Refusal(read, now) is { } refusal)
        {
            return (refusal, null);
        }

        const int seats = 1;
        if (read.Seats is { } all && (all < seats || (read.Tally is { } tally && (tally.WaitingParties > 0 || all - tally.Going < seats))))
        {
            return (new JoinOutcome.Full(read), null);
        }

        var signup = new Signup
        {
            EventId = read.Id,
            AttendeeId = attendee.Id,
            Household = attendee.Household,
            Name = attendee.Name,
            Listed = attendee.Listed,
            Standing = Standing.Going,
            Seats = seats,
            JoinedAt = ToTheMillisecond(now),
            RequestId = requestId,
            EditionTold = read.Edition,
        };
        return (new JoinOutcome.Joined(read, signup), new Change(
            new AddSignup(signup),
            new MoveSeats(read.Id) { Going = seats, WhileOpen = true, Edition = read.Edition, SeatsFree = seats, NobodyWaiting = true },
            newcomer
                ? new AddAttendee(attendee with { Signups = [read.Id] })
                : new NoteSignup(attendee.Household, attendee.Id, read.Id)));
    }

    private static JoinOutcome? Refusal(Event read, DateTimeOffset now) => read switch
    {
        { Status: EventStatus.Cancelled } => new JoinOutcome.Cancelled(read),
        _ when now >= read.StartsAt => new JoinOutcome.Started(read),
        { Status: EventStatus.Closed } => new JoinOutcome.Closed(read),
        { SignupClosesAt: { } closes } when now >= closes => new JoinOutcome.Closed(read),
        { SignupOpensAt: { } opens } when now < opens => new JoinOutcome.NotOpenYet(read, opens),
        _ => null,
    };

    // Stores keep milliseconds; an answer must not hold more than what is read back.
    private static DateTimeOffset ToTheMillisecond(DateTimeOffset moment) =>
        moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMillisecond)).ToUniversalTime();
}
