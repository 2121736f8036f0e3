using System.Collections.Concurrent;

namespace EventSignup.Core;

/// <summary>
/// The use cases of signing up. It reads, lets the rules decide, has the store apply what they decided, and decides again
/// where the facts had changed meanwhile.
/// </summary>
/// <remarks>
/// One desk serves one process. What it remembers of the calendar and of households only saves reads: every write is checked
/// by the store against what holds then, and a refusal is never given from memory.
/// Every member throws <see cref="StoreFaultException"/> as the store does.
/// </remarks>
public sealed class SignupDesk(ISignupStore store, TimeProvider time)
{
    private const int MostTries = 25;
    private const int MostHouseholdsRemembered = 1_000;
    private static readonly TimeSpan RememberedFor = TimeSpan.FromSeconds(30);

    /// <summary>How far ahead events are looked for.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromDays(92);

    // An event that started this long ago may still be going on.
    private static readonly TimeSpan Behind = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, (IReadOnlyList<Attendee> Attendees, DateTimeOffset ReadAt)> _households = new();
    private (Task<IReadOnlyList<Event>> Read, DateTimeOffset ReadAt)? _calendar;

    /// <summary>The moment that rules are decided by.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>
    /// The events that are not over, by start; without counters. Cancelled ones are among them, so that one who asks for one
    /// hears that it is cancelled.
    /// </summary>
    /// <param name="fresh">True to read them now; false may give what was read up to 30 seconds ago.</param>
    public async Task<IReadOnlyList<Event>> ComingAsync(bool fresh, CancellationToken cancellation)
    {
        var now = Now;
        var calendar = fresh ? null : _calendar;
        if (calendar is not { } known || known.Read.IsFaulted || known.Read.IsCanceled || now - known.ReadAt > RememberedFor || now < known.ReadAt)
        {
            known = (store.ReadCalendarAsync(now - Behind, now + Ahead, cancellation), now);
            _calendar = known;
        }

        var events = await known.Read.WaitAsync(cancellation).ConfigureAwait(false);
        return [.. events.Where(e => !e.IsOverAt(now))];
    }

    /// <summary>
    /// Starts reading the calendar and does not wait: it opens the connection while the first request is still on its way.
    /// A fault shows where the calendar is next asked for.
    /// </summary>
    public void StartReadingCalendar()
    {
        var read = store.ReadCalendarAsync(Now - Behind, Now + Ahead, CancellationToken.None);
        _ = read.ContinueWith(static done => _ = done.Exception, TaskContinuationOptions.OnlyOnFaulted);
        _calendar = (read, Now);
    }

    /// <summary>Everyone known in a household.</summary>
    public async Task<IReadOnlyList<Attendee>> HouseholdAsync(string household, CancellationToken cancellation)
    {
        var now = Now;
        if (_households.TryGetValue(household, out var known) && now - known.ReadAt <= RememberedFor && now >= known.ReadAt)
        {
            return known.Attendees;
        }

        var attendees = await store.ReadHouseholdAsync(household, cancellation).ConfigureAwait(false);
        Remember(household, attendees);
        return attendees;
    }

    /// <summary>Makes an attendee who is not written yet: that happens with the first sign-up.</summary>
    public static Attendee NewAttendee(string household, PersonName name, string locale) =>
        new() { Id = Guid.NewGuid().ToString("N"), Household = household, Name = name, Locale = locale };

    /// <summary>Signs an attendee up for an event.</summary>
    /// <param name="wanted">The event, from <see cref="ComingAsync"/>.</param>
    /// <param name="attendee">One of the household, or one from <see cref="NewAttendee"/>.</param>
    /// <param name="newcomer">Whether the attendee is yet to be written.</param>
    /// <param name="requestId">The same for the same request: it has one effect however often it arrives.</param>
    public async Task<JoinOutcome> JoinAsync(Event wanted, Attendee attendee, bool newcomer, string requestId, CancellationToken cancellation)
    {
        var read = wanted;
        Signup? existing = null;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var (outcome, change) = Joining.Decide(read, existing, attendee, newcomer, requestId, Now);
            if (change is null)
            {
                if (read.Tally is not null || existing is not null)
                {
                    return outcome;
                }

                // The calendar may be behind, so it may allow a try but not refuse one.
                var now = store.ReadEventAsync(wanted.Id, cancellation);
                existing = await store.ReadSignupAsync(wanted.Id, attendee.Id, cancellation).ConfigureAwait(false);
                if (await now.ConfigureAwait(false) is not { } current)
                {
                    return new JoinOutcome.NoSuchEvent();
                }

                read = current;
                continue;
            }

            var verdict = await store.ApplyAsync(change, cancellation).ConfigureAwait(false);
            if (verdict is not Verdict.Refused refused)
            {
                Remember(attendee, newcomer);
                return outcome;
            }

            if (refused.Of<AddSignup, Signup>(out var signup))
            {
                existing = signup;
            }

            if (refused.Of<MoveSeats, Event>(out var eventNow))
            {
                if (eventNow is null)
                {
                    return new JoinOutcome.NoSuchEvent();
                }

                read = eventNow;
            }

            if (refused.Of<AddAttendee, Attendee>(out _))
            {
                newcomer = false;
            }

            if (refused.Of<NoteSignup, Attendee>(out var attendeeNow))
            {
                if (attendeeNow is not null && existing is null)
                {
                    return new JoinOutcome.TooManySignups(read);
                }

                newcomer = attendeeNow is null;
            }
        }

        throw new StoreFaultException($"A join was overtaken {MostTries} times.");
    }

    /// <summary>Takes an attendee off an event's list.</summary>
    public async Task<LeaveOutcome> LeaveAsync(Event wanted, Attendee attendee, CancellationToken cancellation)
    {
        var noted = true;
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await store.ReadSignupAsync(wanted.Id, attendee.Id, cancellation).ConfigureAwait(false) is not { } signup)
            {
                return new LeaveOutcome.NotGoing(wanted);
            }

            var waiting = signup.Standing == Standing.Waiting;
            List<Write> writes =
            [
                new RemoveSignup(signup),
                new MoveSeats(wanted.Id)
                {
                    Going = waiting ? 0 : -signup.Seats,
                    WaitingParties = waiting ? -1 : 0,
                    WaitingSeats = waiting ? -signup.Seats : 0,
                },
            ];
            if (noted)
            {
                writes.Add(new DropSignupNote(attendee.Household, attendee.Id, wanted.Id));
            }

            var verdict = await store.ApplyAsync(new Change([.. writes]), cancellation).ConfigureAwait(false);
            if (verdict is not Verdict.Refused refused)
            {
                return new LeaveOutcome.Left(wanted);
            }

            if (refused.Of<MoveSeats, Event>(out _))
            {
                return new LeaveOutcome.NoSuchEvent();
            }

            noted = !refused.Of<DropSignupNote, Attendee>(out _);
        }

        throw new StoreFaultException($"A leave was overtaken {MostTries} times.");
    }

    /// <summary>Who is going, as far as the event's privacy lets the one who asks hear it.</summary>
    /// <param name="asker">Who asks; null where nobody in the household is known.</param>
    /// <param name="most">How many names at the most.</param>
    public async Task<GoingOutcome> WhoIsGoingAsync(string eventId, Attendee? asker, int most, CancellationToken cancellation)
    {
        var reading = store.ReadEventAsync(eventId, cancellation);
        var line = store.ReadLineAsync(eventId, Standing.Going, most, cancellation);
        var mine = asker is null ? Task.FromResult<Signup?>(null) : store.ReadSignupAsync(eventId, asker.Id, cancellation);
        await Task.WhenAll(reading, line, mine).ConfigureAwait(false);

        if (await reading.ConfigureAwait(false) is not { } read)
        {
            return new GoingOutcome.NoSuchEvent();
        }

        var people = read.Tally?.Going ?? 0;
        var meToo = await mine.ConfigureAwait(false) is { Standing: not Standing.Waiting };
        var mayHearNames = read.Privacy == ListPrivacy.Everyone || (read.Privacy == ListPrivacy.AttendeesOnly && meToo);
        return read.Privacy == ListPrivacy.OrganiserOnly ? new GoingOutcome.Hidden(read)
            : !mayHearNames ? new GoingOutcome.NumberOnly(read, people, meToo)
            : new GoingOutcome.Names(
                read, people, [.. (await line.ConfigureAwait(false)).Where(s => s.Listed && s.AttendeeId != asker?.Id).Select(s => s.Name.Text)], meToo);
    }

    private void Remember(Attendee attendee, bool newcomer)
    {
        if (newcomer && _households.TryGetValue(attendee.Household, out var known))
        {
            Remember(attendee.Household, [.. known.Attendees, attendee]);
        }
    }

    private void Remember(string household, IReadOnlyList<Attendee> attendees)
    {
        // An empty household is not remembered: the name just given elsewhere would be asked for again.
        if (attendees.Count == 0)
        {
            return;
        }

        if (_households.Count >= MostHouseholdsRemembered)
        {
            _households.Clear();
        }

        _households[household] = (attendees, Now);
    }
}
