namespace PreExhaust.Roslyn.Tests.Keystrokes;

/// <summary>An app with plans of every kind and something to say about each, and edits that matter to them.</summary>
internal static class EditedFiles
{
    public const string Plans = "Plans.cs";
    public const string Other = "Other.cs";
    public const string Settings = ".editorconfig";
    public const string Legs = "legs.workout";

    /// <summary>The files.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["First.cs"] = "namespace App;\n\ninternal static class First;\n",
        [Plans] =
            """"
            #define OLD
            using System;
            using PreExhaust.Catalog;
            using PreExhaust.Fluent;
            using PreExhaust.Plans;
            using static PreExhaust.Fluent.Training;

            namespace App;

            internal static class Above
            {
                public static readonly FluentSession Easy = Session("Easy").Add(
                    Exercises.TricepsPushdown.Do(3.Sets(12).Rir(3).Rest(1.Minutes())));

                public static int Typed()
                {
                    var typed = "";
                    return typed.Length;
                }
            }

            internal static class Fluent
            {
                private static readonly int Few = 12;
                private static readonly int Unset;

                private static readonly FluentSession Arms = Session("Arms").Add(
                    Exercises.TricepsPushdown.Do(3.Sets(12).Rir(0).Rest(1.Minutes())),
                    Exercises.BarbellBenchPress.Do(4.Sets(6).At(75.Percent()).Rest(3.Minutes())));

                public static TrainingPlan Push { get; } = Plan("Push").Add(
                    Session("A").Add(
                        Exercises.TricepsPushdown.Do(3.Sets(Few).Rir(0).Rest(1.Minutes())),
                        Exercises.BarbellBenchPress.Do(4.Sets(6).At(75.Percent()).Rest(3.Minutes()))));

                public static TrainingPlan Both() => Plan("Both").Add(Session("B").Add(
                    Exercises.TricepsPushdown.Do(3.Sets(Numbers.Reps).Rir(0).Rest(1.Minutes())),
                    Exercises.BarbellBenchPress.Do(4.Sets(6).At(75.Percent()).Rest(3.Minutes()))));

                public static TrainingPlan Strong() => Plan("Strong").Add(Arms);

                public static TrainingPlan Never() => Plan("Never").Weeks(Unset).Add(Arms);

                public static TrainingPlan Old()
                {
            #if OLD
                    return Plan("Old").Weeks(0).Add(Arms);
            #else
                    return Push;
            #endif
                }

                public static object?[] Find() => new object?[]
                {
                    Push.FindSession("a")!.FindExercise("bench prss"),
                    Day.Plan.FindSession("Puhs"),
                    global::App.LegDay.Plan.FindSession(Numbers.Name),
                    WorkoutPlans.Find("leg dy"),
                };
            }

            [PreExhaust.Workout("""
                session Push
                Zap Down: 3x12 RIR 0
                Bench Press: 4x6 75%, rest 3min
                """)]
            internal static partial class Day
            {
                public static int Typed() => 1;
            }
            """",
        [Other] =
            """
            namespace Elsewhere
            {
                internal static class Exercises
                {
                    public static PreExhaust.Plans.ExerciseReference TricepsPushdown => Of("Barbell Curl");

                    public static PreExhaust.Plans.ExerciseReference BarbellBenchPress => Of("Plank");

                    private static PreExhaust.Plans.ExerciseReference Of(string name) => new(name);
                }
            }

            namespace App
            {
                internal static class Numbers
                {
                    public const int Reps = 12;
                    public const string Name = "Lowr";

                    public static int Typed() => 1;
                }
            }
            """,
        [Settings] = "[*.cs]\ndotnet_diagnostic.PEX1001.severity = suggestion\n",
        ["library.workout"] = "exercise Zap Down like Triceps Pushdown\n",
        [Legs] = "program Leg Day\n\nsession Lower\nBack Squat: 3x5 80%, rest 3min\n",
    };

    /// <summary>Edits after which something else is to be said.</summary>
    public static TheoryData<string, string, string> ThatMatter => new()
    {
        { Plans, "Session(\"A\")", "Session(\"Alpha\")" },
        { Plans, "Few = 12", "Few = Math.Max(1, 2)" },
        { Plans, "Unset;", "Unset = 0;" },
        { Plans, "Unset;\n", "Unset;\n    static Fluent() => Unset = 1;\n" },
        { Plans, "Arms = Session(\"Arms\").Add(", "Arms = Session(\"Arms\")\n        .Add(" },
        { Plans, "Arms = Session(\"Arms\")", "Arms = Above.Easy,\n        More = Session(\"Arms\")" },
        { Plans, "Push { get; }", "Push { get; set; }" },
        { Plans, "var typed = \"\";", "var typed = \"\";\n        // A line more." },
        { Plans, "#define OLD", "#define NEW" },
        { Plans, "using System;\n", "using System;\n#pragma warning disable PEX1001\n" },
        { Plans, "    public static TrainingPlan B", "#pragma warning disable\n    public static TrainingPlan B" },
        { Plans, "using PreExhaust.Fluent;\n", "using PreExhaust.Fluent;\nusing Exercises = Elsewhere.Exercises;\n" },
        { Plans, "namespace App;\n", "namespace App;\nusing Exercises = Elsewhere.Exercises;\n" },
        { Plans, "session Push", "session Puhs" },
        { Plans, "Zap Down: 3x12", "Barbell Curl: 3x12" },
        { Plans, "PreExhaust.Workout", "Obsolete" },
        { Plans, "class Day", "class Night" },
        { Plans, "Day.Plan.FindSession(\"Puhs\")", "Day.Plan.FindSession(\"Push\")" },
        { Other, "Elsewhere", "App" },
        { Other, "Reps = 12", "Reps = 0" },
        { Other, "Name = \"Lowr\"", "Name = \"Lower\"" },
        { Other, "const int", "static readonly int" },
        { Settings, "suggestion", "error" },
        { Settings, "suggestion", "none" },
        { Settings, "[*.cs]", "[Other.cs]" },
        { "library.workout", "Triceps Pushdown", "Barbell Curl" },
        { Legs, "session Lower", "session Upper" },
        { Legs, "program Leg Day", "program Leg Dy" },
        { Legs, "3x5 80%", "3x% 80%" },
    };

    /// <summary>Edits that change nothing but places.</summary>
    public static TheoryData<string, string, string> ThatDoNot => new()
    {
        { Plans, "return typed.Length", "return typed.Length + 1" },
        { Plans, "Typed() => 1", "Typed() => 11" },
        { Other, "Typed() => 1", "Typed() => 11" },
        { Other, "Of(\"Plank\")", "Of(\"Dip\")" },
        { "First.cs", "namespace App;\n", "namespace App;\n\n// A comment.\n" },
    };
}
