using System.Text;

namespace EventSignup.Core;

/// <summary>Brings names to the form in which they are compared: lower case, no accents, words apart by one space.</summary>
public static class Folding
{
    // string.Normalize changes nothing under invariant globalization, so the accents of Latin names have a table of their own.
    private static readonly Dictionary<char, string> Plain = Build(
        ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ðďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
        ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"),
        ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
        ("and", "&"));

    /// <summary>Folds a whole name; an empty text where nothing of it is a letter or a digit.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var character in text ?? "")
        {
            var lower = char.ToLowerInvariant(character);
            if (lower == '&')
            {
                folded.Append(" and ");
            }
            else if (Plain.TryGetValue(lower, out var plain))
            {
                folded.Append(plain);
            }
            else if (char.IsLetterOrDigit(lower))
            {
                folded.Append(lower);
            }
            else if (lower is not ('\'' or '’' or '.') && !(lower >= '\u0300' && lower <= '\u036F'))
            {
                // Apostrophes, full stops and combining accents fall away within a word; everything else parts words.
                folded.Append(' ');
            }
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static Dictionary<char, string> Build(params (string Plain, string Accented)[] rows)
    {
        var table = new Dictionary<char, string>();
        foreach (var (plain, accented) in rows)
        {
            foreach (var character in accented)
            {
                table[character] = plain;
            }
        }

        return table;
    }
}
