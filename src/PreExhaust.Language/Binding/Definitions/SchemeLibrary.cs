using System.Text;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>
/// The schemes that a file copies. Their texts are read behind its own, so that every place is one of a single text,
/// wherever it is written.
/// </summary>
internal sealed class SchemeLibrary
{
    private readonly Dictionary<SchemeEntry, CopiedScheme> _schemes = [];

    private SchemeLibrary(SourceFile source) => Source = source;

    public static SchemeLibrary Empty { get; } = new(new SourceFile("", ""));

    /// <summary>The text of the file, then those of the schemes.</summary>
    public SourceFile Source { get; private set; }

    /// <summary>Reads the schemes that the lines of a file name.</summary>
    public static SchemeLibrary Of(SyntaxTree tree, DefinitionTable table)
    {
        var library = new SchemeLibrary(tree.Source);
        foreach (var like in table.Schemes.Count == 0 ? [] : Likes(tree))
        {
            for (var scheme = table.FindScheme(NameBinder.Unquote(like.Model.Text)); scheme is not null;)
                scheme = library.Add(scheme) ? scheme.Base : null;
        }

        if (library._schemes.Count > 0)
            library.Read();
        return library;
    }

    /// <summary>The items of a scheme with those that it copies itself; <c>null</c> where there are too many.</summary>
    public IReadOnlyList<ItemSyntax>? ItemsOf(SchemeEntry scheme)
    {
        var chain = new Stack<SchemeEntry>();
        for (var next = scheme; next is not null && !_schemes[next].IsMerged; next = next.Base)
            chain.Push(next);
        while (chain.Count > 0)
            Merge(chain.Pop());
        return _schemes[scheme].Items;
    }

    /// <summary>Whether the file that a scheme is written in reports a mistake of it.</summary>
    public bool IsReported(CopiedReport report) => _schemes.Values.Any(scheme =>
        scheme.Entry.Mistakes.Contains((report.Kind.Id, report.Original.Start - scheme.Start)));

    private static IEnumerable<LikeSyntax> Likes(SyntaxTree tree)
    {
        foreach (var line in tree.Lines)
        {
            var items = line.Statement switch
            {
                ExerciseSyntax exercise => exercise.Prescription?.Items,
                ContinuationSyntax continuation => continuation.Prescription.Items,
                _ => null,
            };
            foreach (var like in items?.SelectMany(item => item.Parts).OfType<LikeSyntax>() ?? [])
                yield return like;
        }
    }

    private bool Add(SchemeEntry scheme)
    {
        if (_schemes.ContainsKey(scheme))
            return false;
        _schemes.Add(scheme, new(scheme));
        return true;
    }

    private void Read()
    {
        var text = new StringBuilder(Source.Text);
        foreach (var scheme in _schemes.Values)
        {
            scheme.Start = text.Length + 1;
            text.Append('\n').Append(scheme.Entry.Definition.Text);
        }

        Source = Source.After(text.ToString(), new(Source.Text.Length, 0));
        var parser = new LineParser(Source, new DiagnosticBag());
        foreach (var scheme in _schemes.Values)
            scheme.Read(Source, parser);
    }

    private void Merge(SchemeEntry scheme)
    {
        var copied = _schemes[scheme];
        copied.IsMerged = true;
        copied.Items = scheme.Base is null
            ? copied.Lines.Items
            : _schemes[scheme.Base].Items is { } items ? Copying.Merge(items, copied.Lines.Items) : null;
        if (copied.Items?.Count > Limits.CopiedItems)
            copied.Items = null;
    }
}
