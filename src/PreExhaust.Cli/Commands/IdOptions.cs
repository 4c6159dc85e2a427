using System.CommandLine;
using System.CommandLine.Completions;
using PreExhaust.Analysis;
using PreExhaust.Catalog;
using PreExhaust.Cli.Reporting;
using PreExhaust.Language.Pages;

namespace PreExhaust.Cli.Commands;

/// <summary>
/// Which findings are asked for. Errors of the language stay: behind them nobody knows what else is wrong.
/// </summary>
internal sealed class IdOptions
{
    private static readonly char[] Separators = [',', ';', ' '];

    private readonly Option<string[]> _only = Ids("--only", "Only these ids, such as PEX1001,PEX3006");
    private readonly Option<string[]> _ignore = Ids("--ignore", "None of these ids");

    public void AddTo(Command command)
    {
        command.Add(_only);
        command.Add(_ignore);
    }

    /// <summary>Whether a finding is asked for.</summary>
    public Func<ReportEntry, bool> Of(ParseResult parsed)
    {
        var isNamed = Named(parsed);
        return entry => IsUnreadable(entry) || isNamed(entry.Id);
    }

    /// <summary>Whether an id is asked for.</summary>
    public Func<string, bool> Named(ParseResult parsed)
    {
        var (only, ignored) = (Split(parsed.GetValue(_only)), Split(parsed.GetValue(_ignore)));
        return id => (only.Count == 0 || only.Contains(id)) && !ignored.Contains(id);
    }

    private static bool IsUnreadable(ReportEntry entry) => entry is { Severity: Severity.Error, Evidence: null };

    private static HashSet<string> Split(string[]? values) => new(
        (values ?? []).SelectMany(value => value.Split(Separators, StringSplitOptions.RemoveEmptyEntries)),
        StringComparer.OrdinalIgnoreCase);

    private static string Meant(string id) =>
        Spelling.Closest(id, HelpText.Ids, 1).FirstOrDefault() is { } meant ? $" Did you mean {meant}?" : "";

    private static Option<string[]> Ids(string name, string description)
    {
        var option = new Option<string[]>(name)
        {
            Description = description,
            HelpName = "IDS",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        option.CompletionSources.Add(_ => HelpText.Ids.Select(id => new CompletionItem(id)));
        option.Validators.Add(result =>
        {
            var unknown = Split([.. result.Tokens.Select(token => token.Value)])
                .Where(id => !HelpText.Ids.Contains(id, StringComparer.OrdinalIgnoreCase));
            foreach (var id in unknown)
                result.AddError($"{name} takes ids such as PEX1001; there is no '{id}'.{Meant(id)} See docs/rules.md");
        });
        return option;
    }
}
