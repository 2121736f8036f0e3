namespace EventSignup.Core;

/// <summary>
/// Keeps events, attendees and sign-ups. It reads, and it applies a <see cref="Change"/>; it knows no rule of signing up.
/// Every read but the calendar sees every write that was answered before it began.
/// </summary>
/// <remarks>Every member throws <see cref="StoreFaultException"/> where the store cannot be reached or does not answer in time.</remarks>
public interface ISignupStore
{
    /// <summary>Everyone who has given a name in this household, by id.</summary>
    Task<IReadOnlyList<Attendee>> ReadHouseholdAsync(string household, CancellationToken cancellation);

    /// <summary>
    /// The events that start at or after <paramref name="from"/> and before <paramref name="to"/>, by start, then id; without
    /// counters. It may be some seconds behind.
    /// </summary>
    Task<IReadOnlyList<Event>> ReadCalendarAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation);

    /// <summary>The event with its counters, or null.</summary>
    Task<Event?> ReadEventAsync(string eventId, CancellationToken cancellation);

    /// <summary>The attendee's sign-up for the event, or null.</summary>
    Task<Signup?> ReadSignupAsync(string eventId, string attendeeId, CancellationToken cancellation);

    /// <summary>The first sign-ups of one standing, in order: by when they joined or arrived, or by waiting number.</summary>
    Task<IReadOnlyList<Signup>> ReadLineAsync(string eventId, Standing standing, int most, CancellationToken cancellation);

    /// <summary>Writes all of <paramref name="change"/> if its facts hold, and nothing otherwise.</summary>
    Task<Verdict> ApplyAsync(Change change, CancellationToken cancellation);
}

/// <summary>The store could not be reached or did not answer in time. Nothing is known to be written.</summary>
public sealed class StoreFaultException(string message, Exception? inner = null) : Exception(message, inner);
