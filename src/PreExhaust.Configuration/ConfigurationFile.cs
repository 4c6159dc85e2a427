using PreExhaust.Language.Text;

namespace PreExhaust.Configuration;

/// <summary>An <c>.editorconfig</c> file.</summary>
/// <param name="Path">The absolute path; sections speak of files in its folder and below.</param>
/// <param name="Text">The text.</param>
public sealed record ConfigurationFile(string Path, string Text)
{
    /// <summary>Whether the file says <c>root = true</c>: those in the folders above it do not count.</summary>
    public bool IsRoot => EditorConfigEntry.AllIn(new SourceFile(Path, Text))
        .TakeWhile(entry => entry.Section is null)
        .Any(entry => entry.HasKey("root") && entry.Value.Equals("true", StringComparison.OrdinalIgnoreCase));
}
