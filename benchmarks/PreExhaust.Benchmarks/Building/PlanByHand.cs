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
    public static string Code(LibraryPlan plan) => $$"""
        namespace Gym.Plans;

        /// <summary>{{plan.Name}}</summary>
        public static class {{Identifier(plan.Name)}}
        {
            /// <summary>The plan.</summary>
            public static Parts Plan { get; } = new Parts();

            public sealed class Parts
            {
        {{string.Concat(plan.Sessions.Select(Member))}}    }
        {{string.Concat(plan.Sessions.Select(Class))}}}

        """;

    private static string Member(LibrarySession session) => $"""
                /// <summary>{session.Name}. {session.Day}</summary>
                public {Identifier(session.Name)}Session {Identifier(session.Name)} => new();

        """;

    private static string Class(LibrarySession session) => $$"""

            public sealed class {{Identifier(session.Name)}}Session
            {
        {{string.Concat(session.Lines.Select(line => Member(line.Exercise, line.Sets)))}}    }

        """;

    private static string Member(string exercise, string sets) => $"""
                /// <summary>{exercise}: {sets}</summary>
                public Exercise {Identifier(exercise)} => new("{exercise}", "{sets}");

        """;

    private static string Identifier(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
