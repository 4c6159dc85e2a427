using PreExhaust.Analysis;
using PreExhaust.Language.Text;
using PreExhaust.LanguageServer.Files;

namespace PreExhaust.LanguageServer.Workspace;

/// <summary>What <c>.editorconfig</c> files say, in one state of them.</summary>
internal sealed class Settings
{
    private readonly Lock _lock = new();
    private readonly Configurations _files = new(file => file.FullName);

    /// <summary>The options for a file.</summary>
    /// <param name="fullPath">Its path; <c>null</c> for a document that is in no file.</param>
    public AnalysisOptions For(string? fullPath)
    {
        if (fullPath is null)
            return AnalysisOptions.Default;
        lock (_lock)
            return _files.For(fullPath);
    }

    /// <summary>The files found so far, under their full paths.</summary>
    public IReadOnlyList<SourceFile> Sources
    {
        get
        {
            lock (_lock)
                return [.. _files.Sources];
        }
    }
}
