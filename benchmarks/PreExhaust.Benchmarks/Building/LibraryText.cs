using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PreExhaust.Benchmarks.Building;

/// <summary>A file of the library as the compiler hands it to a generator.</summary>
internal sealed class LibraryText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    /// <summary>The files of the first programs.</summary>
    public static IEnumerable<LibraryText> First(int count) =>
        LibraryPlan.First(count).Select(plan => new LibraryText(ProjectFolder.Path + plan.Path, plan.Text));

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
