using PreExhaust.Catalog;
using PreExhaust.Cli.Showing;
using Spectre.Console;

namespace PreExhaust.Cli.Explaining;

/// <summary>What trains a muscle group, for a person at a terminal.</summary>
internal static class MusclePage
{
    private const double Helps = 0.5;
    private const double HelpsALittle = 0.25;

    public static void Write(IAnsiConsole paper, MuscleGroup group)
    {
        paper.Line(group.Name, Ink.Heading);
        var facts = new FactTable();
        facts.Add("also called", string.Join(", ", group.Aliases));
        facts.Add("muscles", string.Join(", ", group.Muscles));
        facts.Add("main work, compounds", Exercises(e => e.RoleOf(group) >= 1 && e.IsCompound));
        facts.Add("main work, isolations", Exercises(e => e.RoleOf(group) >= 1 && !e.IsCompound));
        facts.Add("helps in", Exercises(e => e.RoleOf(group) is < 1 and >= Helps));
        facts.Add("helps a little in", Exercises(e => e.RoleOf(group) is < Helps and >= HelpsALittle));
        paper.Write(facts.Grid);
    }

    private static string Exercises(Func<Exercise, bool> isMeant) =>
        string.Join(", ", ExerciseCatalog.Default.Exercises.Where(isMeant).Select(exercise => exercise.Name));
}
