using System.CommandLine;
using System.CommandLine.Completions;
using PreExhaust.Catalog;
using PreExhaust.Cli.Explaining;
using PreExhaust.Cli.Showing;
using PreExhaust.Language.Pages;
using Spectre.Console;

namespace PreExhaust.Cli.Commands;

/// <summary><c>preexhaust explain</c>: what a rule, an exercise or a muscle is about.</summary>
internal sealed class ExplainCommand(Host host)
{
    private const string Examples = """
          preexhaust explain PEX1001          a rule or message: what it reports, why, how to overrule it
          preexhaust explain "Back Squat"     an exercise: its names, muscles, joint actions and demands
          preexhaust explain quads            a muscle: what trains it

        Exit codes:
          0  explained
          2  wrong usage, or nothing of this name
          3  an internal error

        """;

    private readonly Argument<string[]> _what = new("WHAT")
    {
        HelpName = "WHAT",
        Description = "The id of a rule or message, an exercise, or a muscle",
        Arity = ArgumentArity.OneOrMore,
    };

    public Command Create()
    {
        _what.CompletionSources.Add(_ => HelpText.Ids
            .Concat(MuscleCatalog.Default.Groups.Select(group => group.Id))
            .Select(name => new CompletionItem(name)));
        var command = new Command("explain", "Explain a rule, an exercise or a muscle") { _what };
        HelpWithExamples.AddTo(command, Examples);
        // Without quotes the words of a name arrive one by one.
        command.SetAction(parsed => (int)Run(string.Join(" ", parsed.GetRequiredValue(_what))));
        return command;
    }

    private ExitCode Run(string what)
    {
        if (Page(what) is not { } write)
            return Refuse(what);
        Paper.Draw(host, write);
        return ExitCode.Clean;
    }

    /// <summary>A muscle comes last: "biceps" is one, and part of the names of some exercises.</summary>
    private static Action<IAnsiConsole>? Page(string what)
    {
        if (HelpText.Of(what) is { } page)
            return paper => new MarkdownPage(paper).Write(page);
        if (MuscleCatalog.Default.FindGroup(what) is { } group)
            return paper => MusclePage.Write(paper, group);
        return ExerciseCatalog.Default.Find(what) is { } exercise ? paper => ExercisePage.Write(paper, exercise) : null;
    }

    private ExitCode Refuse(string what)
    {
        var thousand = what.Length > 4 ? what[..4] : what;
        var near = what.StartsWith("PEX", StringComparison.OrdinalIgnoreCase)
            ? HelpText.Ids.Where(id => id.StartsWith(thousand, StringComparison.OrdinalIgnoreCase))
            : MuscleCatalog.Default.SuggestGroups(what, 1).Concat(ExerciseCatalog.Default.Suggest(what, 3));
        var list = string.Join(", ", near.Take(8).Select(name => $"'{name}'"));
        return host.Refuse($"no rule, exercise or muscle '{what}'{(list.Length == 0 ? "" : $"; there is {list}")}");
    }
}
