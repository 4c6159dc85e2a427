using System.CommandLine;
using System.CommandLine.Completions;
using PreExhaust.Catalog;
using PreExhaust.Cli.Showing;
using Spectre.Console;

namespace PreExhaust.Cli.Commands;

/// <summary><c>preexhaust list</c>: the exercises of the catalogue.</summary>
internal sealed class ListCommand(Host host)
{
    private const string Examples = """
          preexhaust list exercises                                 all of them
          preexhaust list exercises --muscle quads                  those whose main work the quads do
          preexhaust list exercises --muscle chest --equipment dumbbell

        Exit codes:
          0  listed
          2  wrong usage, or a muscle or equipment that does not exist
          3  an internal error

        """;

    private readonly Option<string?> _muscle = new("--muscle")
    {
        Description = "Only those whose main work this muscle group does",
        HelpName = "NAME",
    };

    private readonly Option<string?> _equipment = new("--equipment")
    {
        Description = "Only those done with this",
        HelpName = "NAME",
    };

    /// <summary>Worked out when asked for: reading the catalogue takes longer than starting.</summary>
    private static IReadOnlyList<string> Equipment =>
        [.. ExerciseCatalog.Default.Exercises.Select(e => e.Equipment).Distinct().Order(StringComparer.Ordinal)];

    public Command Create()
    {
        _muscle.CompletionSources.Add(_ => MuscleCatalog.Default.Groups.Select(group => new CompletionItem(group.Id)));
        _equipment.CompletionSources.Add(_ => Equipment.Select(name => new CompletionItem(name)));
        var exercises = new Command("exercises", "The exercises of the catalogue") { _muscle, _equipment };
        HelpWithExamples.AddTo(exercises, Examples);
        exercises.SetAction(parsed => (int)Run(parsed.GetValue(_muscle), parsed.GetValue(_equipment)));
        var command = new Command("list", "List what the catalogue holds") { exercises };
        HelpWithExamples.AddTo(command, Examples);
        return command;
    }

    private ExitCode Run(string? muscle, string? equipment)
    {
        var group = muscle is null ? null : MuscleCatalog.Default.FindGroup(muscle);
        if (muscle is not null && group is null)
            return Refuse($"no muscle '{muscle}'", MuscleCatalog.Default.SuggestGroups(muscle));
        if (equipment is not null && !Equipment.Contains(equipment, StringComparer.OrdinalIgnoreCase))
            return Refuse($"nothing is done with '{equipment}'", Equipment);

        var exercises = ExerciseCatalog.Default.Exercises
            .Where(exercise => group is null || exercise.RoleOf(group) >= 1)
            .Where(exercise => equipment is null || Is(exercise.Equipment, equipment))
            .OrderBy(exercise => exercise.Name, StringComparer.Ordinal)
            .ToList();
        Paper.Draw(host, paper => paper.Write(Table(exercises)));
        host.Error.WriteLine($"{exercises.Count} {(exercises.Count == 1 ? "exercise" : "exercises")}");
        return ExitCode.Clean;
    }

    private ExitCode Refuse(string problem, IEnumerable<string> near)
    {
        var list = string.Join(", ", near);
        return host.Refuse(list.Length == 0 ? problem : $"{problem}; there is {list}");
    }

    private static Grid Table(IEnumerable<Exercise> exercises)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { NoWrap = true }).AddColumn(new() { NoWrap = true }).AddColumn();
        foreach (var exercise in exercises)
        {
            var muscles = exercise.Groups.Where(role => role.Weight >= 1).Select(role => role.Group.Name);
            grid.AddRow(new Text(exercise.Name), new Text(exercise.Equipment), new Text(string.Join(", ", muscles)));
        }

        return grid;
    }

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
