namespace EventSignup.Core;

/// <summary>One thing that a store keeps: an <see cref="Event"/>, an <see cref="Attendee"/> or a <see cref="Signup"/>.</summary>
public abstract record Item;
