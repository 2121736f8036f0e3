namespace EventSignup.Core;

/// <summary>What came of asking to join: a closed set, so that a door that forgets one does not compile.</summary>
public abstract record JoinOutcome
{
    private JoinOutcome()
    {
    }

    /// <summary>In. The same request said twice gives this again.</summary>
    public sealed record Joined(Event Event, Signup Signup) : JoinOutcome;

    public sealed record AlreadyGoing(Event Event, Signup Signup) : JoinOutcome;

    /// <summary>Every seat is taken; nothing was written.</summary>
    public sealed record Full(Event Event) : JoinOutcome;

    /// <summary>Sign-up opens at <paramref name="OpensAt"/>.</summary>
    public sealed record NotOpenYet(Event Event, DateTimeOffset OpensAt) : JoinOutcome;

    public sealed record Closed(Event Event) : JoinOutcome;

    public sealed record Started(Event Event) : JoinOutcome;

    public sealed record Cancelled(Event Event) : JoinOutcome;

    public sealed record NoSuchEvent : JoinOutcome;

    /// <summary>The attendee has <see cref="Attendee.MostSignups"/> sign-ups already.</summary>
    public sealed record TooManySignups(Event Event) : JoinOutcome;
}

/// <summary>What came of asking to leave.</summary>
public abstract record LeaveOutcome
{
    private LeaveOutcome()
    {
    }

    public sealed record Left(Event Event) : LeaveOutcome;

    public sealed record NotGoing(Event Event) : LeaveOutcome;

    public sealed record NoSuchEvent : LeaveOutcome;
}

/// <summary>What may be said of who is going.</summary>
public abstract record GoingOutcome
{
    private GoingOutcome()
    {
    }

    /// <summary>The number of people and the first names.</summary>
    /// <param name="Event">With counters.</param>
    /// <param name="People">Seats taken, guests included.</param>
    /// <param name="Listed">In the order they joined, only those who may be named, and at most as many as were asked for.</param>
    /// <param name="MeToo">Whether the one who asks is going.</param>
    public sealed record Names(Event Event, int People, IReadOnlyList<string> Listed, bool MeToo) : GoingOutcome;

    /// <summary>Only the number may be said.</summary>
    public sealed record NumberOnly(Event Event, int People, bool MeToo) : GoingOutcome;

    /// <summary>Not even the number may be said.</summary>
    public sealed record Hidden(Event Event) : GoingOutcome;

    public sealed record NoSuchEvent : GoingOutcome;
}
