using System.Diagnostics.CodeAnalysis;

namespace EventSignup.Core;

/// <summary>A person's name: 1 to 40 characters after trimming, none of them a control or formatting character.</summary>
public sealed record PersonName
{
    public const int MostCharacters = 40;

    private PersonName(string text) => Text = text;

    public string Text { get; }

    /// <summary>Takes <paramref name="text"/> as a name, or refuses it.</summary>
    /// <returns>False where the text is not a name; nothing is thrown.</returns>
    public static bool TryFrom(string? text, [NotNullWhen(true)] out PersonName? name)
    {
        name = null;
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed) || trimmed.Length > MostCharacters)
        {
            return false;
        }

        var hasLetter = false;
        foreach (var rune in trimmed.EnumerateRunes())
        {
            // EnumerateRunes gives U+FFFD for half a surrogate pair, which no store could keep either.
            if (rune == System.Text.Rune.ReplacementChar
                || System.Text.Rune.IsControl(rune)
                || System.Text.Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format
                    or System.Globalization.UnicodeCategory.LineSeparator
                    or System.Globalization.UnicodeCategory.ParagraphSeparator)
            {
                return false;
            }

            hasLetter |= System.Text.Rune.IsLetter(rune);
        }

        if (!hasLetter)
        {
            return false;
        }

        name = new PersonName(trimmed);
        return true;
    }

    /// <exception cref="ArgumentException">The text is not a name.</exception>
    public static PersonName From(string text) =>
        TryFrom(text, out var name) ? name : throw new ArgumentException("A name has 1 to 40 characters, at least one of them a letter.", nameof(text));

    public override string ToString() => Text;
}
