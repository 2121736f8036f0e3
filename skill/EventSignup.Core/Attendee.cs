namespace EventSignup.Core;

/// <summary>A person who signs up, one of perhaps several who share a household's Echo.</summary>
public sealed record Attendee : Item
{
    /// <summary>Opaque, unique and never spoken.</summary>
    public required string Id { get; init; }

    /// <summary>The key of the household: a digest, never an Amazon id.</summary>
    public required string Household { get; init; }

    public required PersonName Name { get; init; }

    /// <summary>Whether the name may be said to others.</summary>
    public bool Listed { get; init; } = true;

    /// <summary>The language the attendee last spoke, such as <c>en-US</c>.</summary>
    public string Locale { get; init; } = "en-US";

    /// <summary>The digest of the recognised voice bound to this attendee; null while none is.</summary>
    public string? Voice { get; init; }

    /// <summary>The ids of the events signed up for; at most <see cref="MostSignups"/>.</summary>
    public IReadOnlyCollection<string> Signups { get; init; } = [];

    public const int MostSignups = 50;
}
