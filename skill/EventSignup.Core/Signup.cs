namespace EventSignup.Core;

/// <summary>Where a sign-up stands.</summary>
public enum Standing
{
    Going,
    Here,
    Waiting,
}

/// <summary>One attendee's place at one event.</summary>
public sealed record Signup : Item
{
    public required string EventId { get; init; }

    public required string AttendeeId { get; init; }

    /// <summary>The attendee's household, so that a freed sign-up finds its attendee again.</summary>
    public required string Household { get; init; }

    /// <summary>The attendee's name as it is said in the list.</summary>
    public required PersonName Name { get; init; }

    public bool Listed { get; init; } = true;

    public required Standing Standing { get; init; }

    /// <summary>1 + guests.</summary>
    public required int Seats { get; init; }

    /// <summary>To the millisecond: the order of those who are going.</summary>
    public required DateTimeOffset JoinedAt { get; init; }

    public DateTimeOffset? ArrivedAt { get; init; }

    /// <summary>The number drawn for the waiting line, from 1; null unless waiting.</summary>
    public long? WaitingNumber { get; init; }

    /// <summary>The request that made it, so that the same request twice has one effect.</summary>
    public required string RequestId { get; init; }

    /// <summary>True from promotion until its owner has been told.</summary>
    public bool Promoted { get; init; }

    /// <summary>The edition of the event that its owner was last told of.</summary>
    public long EditionTold { get; init; } = 1;
}
