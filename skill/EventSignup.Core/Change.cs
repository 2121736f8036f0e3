namespace EventSignup.Core;

/// <summary>What Core wants written, all of it or nothing, and the facts each write relies on.</summary>
/// <param name="Writes">At most one write per item.</param>
public sealed record Change(params IReadOnlyList<Write> Writes);

/// <summary>One write to one item. Its facts are its own members: a store applies it only where they hold.</summary>
public abstract record Write;

/// <summary>Makes an event, with counters at zero, where none has its id.</summary>
public sealed record AddEvent(Event Event) : Write;

/// <summary>
/// Replaces what the organiser decides about an event, and raises its edition by one, where the edition is still
/// <see cref="Event.Edition"/> as given. Counters stay; the free seats follow the new number of seats.
/// </summary>
public sealed record EditEvent(Event Event) : Write;

/// <summary>Moves the counters of an event and raises its revision by one. Facts that are null or false are not asked for.</summary>
public sealed record MoveSeats(string EventId) : Write
{
    /// <summary>Seats more (or, below zero, fewer) that are taken.</summary>
    public int Going { get; init; }

    public int WaitingParties { get; init; }

    public int WaitingSeats { get; init; }

    /// <summary>Fact: the event's status is open.</summary>
    public bool WhileOpen { get; init; }

    /// <summary>Fact: the organiser has not edited the event since it was read.</summary>
    public long? Edition { get; init; }

    /// <summary>Fact: at least this many seats are free.</summary>
    public int? SeatsFree { get; init; }

    /// <summary>Fact: no party is waiting.</summary>
    public bool NobodyWaiting { get; init; }

    /// <summary>Fact: neither seats nor line have moved since they were read.</summary>
    public long? Revision { get; init; }
}

/// <summary>Makes a sign-up where the attendee has none for the event.</summary>
public sealed record AddSignup(Signup Signup) : Write;

/// <summary>Removes a sign-up where its line and its seats are as read.</summary>
public sealed record RemoveSignup(Signup AsRead) : Write;

/// <summary>Makes an attendee where the household has none with that id.</summary>
public sealed record AddAttendee(Attendee Attendee) : Write;

/// <summary>Notes on an attendee who exists that he or she is signed up for an event.</summary>
public sealed record NoteSignup(string Household, string AttendeeId, string EventId) : Write;

/// <summary>Takes that note off again; harmless where there is none. Fact: the attendee exists.</summary>
public sealed record DropSignupNote(string Household, string AttendeeId, string EventId) : Write;

/// <summary>What became of a <see cref="Change"/>.</summary>
public abstract record Verdict
{
    private Verdict()
    {
    }

    /// <summary>All of it is written.</summary>
    public sealed record Applied : Verdict
    {
        public static Applied Instance { get; } = new();
    }

    /// <summary>Nothing is written: some facts do not hold.</summary>
    /// <param name="Conflicts">One for each write whose facts do not hold.</param>
    public sealed record Refused(IReadOnlyList<Conflict> Conflicts) : Verdict
    {
        /// <summary>The item that stood in the way of a write of type <typeparamref name="TWrite"/>.</summary>
        /// <returns>False where no such write was refused. <paramref name="now"/> is null where the item does not exist.</returns>
        public bool Of<TWrite, TItem>(out TItem? now)
            where TWrite : Write
            where TItem : Item
        {
            foreach (var conflict in Conflicts)
            {
                if (conflict.Write is TWrite)
                {
                    now = (TItem?)conflict.Now;
                    return true;
                }
            }

            now = null;
            return false;
        }
    }
}

/// <summary>A write whose facts do not hold, and the item as it is instead.</summary>
/// <param name="Write">The write, as it was in the <see cref="Change"/>.</param>
/// <param name="Now">The whole item (an event with its counters); null where it does not exist.</param>
public sealed record Conflict(Write Write, Item? Now);
