using System.CommandLine;
using PreExhaust.Cli.Comparing;
using PreExhaust.Cli.Showing;

namespace PreExhaust.Cli.Commands;

/// <summary><c>preexhaust compare</c>: two sessions or weeks side by side.</summary>
internal sealed class CompareCommand(Host host)
{
    private const string Examples = """
          preexhaust compare old.workout new.workout                     the first week of each
          preexhaust compare old.workout new.workout --week 4            another week
          preexhaust compare "plan.workout#Push A" "plan.workout#Push B" two sessions

        What trials have measured, what the model of this tool predicts and what is speculation is said apart.

        Exit codes:
          0  compared
          2  wrong usage, a file that cannot be read, or nothing to compare
          3  an internal error

        """;

    private readonly Argument<string> _first = new("A")
    {
        Description = "A .workout file, or FILE#SESSION for one of its sessions",
    };

    private readonly Argument<string> _second = new("B") { Description = "What to compare it with" };

    private readonly Option<int> _week = Week.Option();

    public Command Create()
    {
        var command = new Command("compare", "Compare two sessions or plans, and say what the evidence allows")
        {
            _first, _second, _week,
        };
        HelpWithExamples.AddTo(command, Examples);
        command.SetAction(parsed => (int)Run(
            parsed.GetRequiredValue(_first), parsed.GetRequiredValue(_second), parsed.GetValue(_week)));
        return command;
    }

    private ExitCode Run(string first, string second, int week)
    {
        // Both are read, so that what is wrong with both is said at once.
        var (one, other) = (Side.Read(host, first, week), Side.Read(host, second, week));
        if (one is null || other is null)
            return ExitCode.Usage;
        Paper.Draw(host, paper => new ComparisonPage(paper, new(one, other)).Write());
        return ExitCode.Clean;
    }
}
