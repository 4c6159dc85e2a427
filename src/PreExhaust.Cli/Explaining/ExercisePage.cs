using PreExhaust.Catalog;
using PreExhaust.Cli.Showing;
using Spectre.Console;

namespace PreExhaust.Cli.Explaining;

/// <summary>What is known of an exercise, for a person at a terminal.</summary>
internal static class ExercisePage
{
    private static readonly string[] SpinalLoads = ["none, supported", "light", "high", "very high"];
    private static readonly string[] GripDemands = ["none", "light", "high", "may limit"];

    public static void Write(IAnsiConsole paper, Exercise exercise)
    {
        paper.Line(exercise.Name, Ink.Heading);
        var facts = new FactTable();
        facts.Add("also called", string.Join(", ", exercise.Aliases));
        facts.Add("prime movers", Muscles(exercise, Involvement.PrimeMover));
        facts.Add("synergists", Muscles(exercise, Involvement.Synergist));
        facts.Add("minor synergists", Muscles(exercise, Involvement.MinorSynergist));
        facts.Add("stabilisers", Muscles(exercise, Involvement.Stabiliser));
        facts.Add("joint actions", string.Join(", ", exercise.JointActions));
        facts.Add("movement", Movement(exercise));
        facts.Add("done with", exercise.Equipment);
        facts.Add("usual sets", exercise.TypicalSet.ToString());
        facts.Add("skill", $"{exercise.Skill} of 5");
        facts.Add("load on the spine", Word(SpinalLoads, exercise.SpinalLoad));
        facts.Add("demand on the grip", Word(GripDemands, exercise.GripDemand));
        paper.Write(facts.Grid);
    }

    private static string Muscles(Exercise exercise, Involvement involvement) => string.Join(
        ", ", exercise.Muscles.Where(role => role.Involvement == involvement).Select(role => role.Muscle));

    private static string Movement(Exercise exercise)
    {
        var sides = exercise.IsUnilateral ? ", one side at a time" : "";
        return $"{exercise.Pattern}, {(exercise.IsCompound ? "compound" : "isolation")}{sides}";
    }

    private static string Word(string[] words, int demand) => words[Math.Clamp(demand, 0, words.Length - 1)];
}
