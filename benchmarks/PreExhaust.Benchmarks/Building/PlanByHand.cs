using System.Text;

namespace PreExhaust.Benchmarks.Building;

/// <summary>
/// The members of a program as somebody would write them who has no generator: as short as C# allows, without a field,
/// and with the text of each exercise instead of its parts.
/// </summary>
internal static class PlanByHand
{
    /// <summary>The class that the members are made of, for a whole project.</summary>
    public const string Shared =
        "namespace Gym.Plans;\n\npublic sealed record Exercise(string Name, string Sets);\n";

    /// <summary>The class of a program.</summary>
    public static string Code(LibraryPlan plan)
    {
        var code = new StringBuilder("namespace Gym.Plans;\n\n")
            .Append($"/// <summary>{plan.Name}</summary>\npublic static class {Identifier(plan.Name)}\n{{\n")
            .Append("    /// <summary>The plan.</summary>\n    public static Parts Plan { get; } = new Parts();\n\n")
            .Append("    public sealed class Parts\n    {\n");
        foreach (var (name, day, _) in plan.Sessions)
        {
            code.Append($"        /// <summary>{name}. {day}</summary>\n")
                .Append($"        public {Identifier(name)}Session {Identifier(name)} => new();\n");
        }

        foreach (var (name, _, lines) in plan.Sessions)
        {
            code.Append($"    }}\n\n    public sealed class {Identifier(name)}Session\n    {{\n");
            foreach (var (exercise, sets) in lines)
            {
                code.Append($"        /// <summary>{exercise}: {sets}</summary>\n")
                    .Append($"        public Exercise {Identifier(exercise)} => new(\"{exercise}\", \"{sets}\");\n");
            }
        }

        return code.Append("    }\n}\n").ToString();
    }

    private static string Identifier(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
