using System.CommandLine;
using System.Globalization;

namespace PreExhaust.Cli.Commands;

/// <summary>The option that chooses a week of a plan.</summary>
internal static class Week
{
    public static Option<int> Option() => new("--week")
    {
        Description = "The week, from 1",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
        CustomParser = result =>
        {
            var word = result.Tokens[0].Value;
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var week) && week >= 1)
                return week;
            result.AddError($"--week takes a number from 1, not '{word}'");
            return default;
        },
    };
}
