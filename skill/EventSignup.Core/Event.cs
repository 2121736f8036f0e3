namespace EventSignup.Core;

/// <summary>What the organiser has decided about an event's sign-up.</summary>
public enum EventStatus
{
    Open,
    Closed,
    Cancelled,
}

/// <summary>Who may hear the names of those who are going.</summary>
public enum ListPrivacy
{
    Everyone,
    NumberOnly,
    AttendeesOnly,
    OrganiserOnly,
}

/// <summary>Something people can sign up for.</summary>
public sealed record Event : Item
{
    /// <summary>A slug: lower-case letters, digits and hyphens, 1 to 60 characters.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Other names that people say for it, such as "the hop" for "Spring dance".</summary>
    public IReadOnlyList<string> SpokenNames { get; init; } = [];

    /// <summary>The start, with the offset that the place has at that moment.</summary>
    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>The IANA name of the place's time zone, such as <c>Europe/London</c>.</summary>
    public required string TimeZone { get; init; }

    public string Place { get; init; } = "";

    public string Details { get; init; } = "";

    /// <summary>How many people it holds; null is no limit.</summary>
    public int? Seats { get; init; }

    /// <summary>The most guests that one attendee may bring.</summary>
    public int MostGuests { get; init; }

    /// <summary>When sign-up opens; null is from the start.</summary>
    public DateTimeOffset? SignupOpensAt { get; init; }

    /// <summary>When sign-up closes; null is when the event starts.</summary>
    public DateTimeOffset? SignupClosesAt { get; init; }

    public EventStatus Status { get; init; }

    public ListPrivacy Privacy { get; init; }

    /// <summary>Goes up by one with each of the organiser's edits, and with nothing else.</summary>
    public long Edition { get; init; } = 1;

    /// <summary>The counters; null where the event was read from the calendar, which does not hold them.</summary>
    public Tally? Tally { get; init; }

    public bool IsOverAt(DateTimeOffset moment) => EndsAt <= moment;
}

/// <summary>The counters of an event, kept by the store in every write that touches its seats or its line.</summary>
/// <param name="Going">Seats taken, guests included.</param>
/// <param name="WaitingParties">Sign-ups in the waiting line.</param>
/// <param name="WaitingSeats">Seats those parties ask for.</param>
/// <param name="Revision">Goes up by one in every write of seats or line.</param>
public sealed record Tally(int Going = 0, int WaitingParties = 0, int WaitingSeats = 0, long Revision = 0);
