namespace EventSignup.Core;

/// <summary>What a heard event name came to.</summary>
public abstract record Finding
{
    private Finding()
    {
    }

    public sealed record Found(Event Event) : Finding;

    /// <summary>More than one event fits as well as any other; by start, never fewer than two.</summary>
    public sealed record Unsure(IReadOnlyList<Event> Candidates) : Finding;

    public sealed record NothingClose : Finding;
}

/// <summary>Finds the event that a person means.</summary>
public static class EventFinder
{
    private static readonly HashSet<string> Fillers = ["the", "a", "an", "our", "my", "this", "that", "to", "for", "at", "of", "event"];

    /// <summary>
    /// Looks for a heard name among the events: first by the ids that entity resolution gave, then by the whole name, then by
    /// the words of it.
    /// </summary>
    public static Finding Find(IReadOnlyList<Event> events, string heard, IReadOnlyList<string> resolvedIds)
    {
        var byId = events.Where(e => resolvedIds.Contains(e.Id)).ToList();
        if (byId.Count > 0)
        {
            return From(byId);
        }

        var words = Words(heard);
        if (words.Length == 0)
        {
            return new Finding.NothingClose();
        }

        var whole = string.Join(' ', words);
        var exact = events.Where(e => NamesOf(e).Any(name => string.Join(' ', Words(name)) == whole)).ToList();
        if (exact.Count > 0)
        {
            return From(exact);
        }

        // "dance" is the spring dance where no other dance is on, and "the spring dance party" is it too.
        var partly = events.Where(e => NamesOf(e).Any(name => Within(words, Words(name)) || Within(Words(name), words))).ToList();
        return partly.Count > 0 ? From(partly) : new Finding.NothingClose();
    }

    private static Finding From(List<Event> events) =>
        events.Count == 1 ? new Finding.Found(events[0]) : new Finding.Unsure(events);

    private static IEnumerable<string> NamesOf(Event e) => e.SpokenNames.Prepend(e.Name);

    private static string[] Words(string name) =>
        [.. Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Fillers.Contains(word))];

    private static bool Within(string[] few, string[] many) => few.Length > 0 && few.All(many.Contains);
}
