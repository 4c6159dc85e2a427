using System.Text;

namespace PreExhaust.LanguageServer.Files;

/// <summary>The text of a file and the places where its bytes were no text.</summary>
/// <param name="Text">The text; each unreadable sequence of bytes became one U+FFFD.</param>
/// <param name="InvalidOffsets">Where these stand, in UTF-16 units, ascending.</param>
/// <param name="Encoding">What turned the bytes into text; its preamble is the file's.</param>
internal sealed record DecodedText(string Text, IReadOnlyList<int> InvalidOffsets, Encoding Encoding);
