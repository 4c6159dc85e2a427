using System.CommandLine;

namespace PreExhaust.Cli.Commands;

/// <summary>Options whose value is one of a few words, written exactly so.</summary>
internal static class Choice
{
    /// <summary>An option over these words; without it the default of the type holds.</summary>
    public static Option<T> Of<T>(string name, string description, params (string Word, T Value)[] choices)
        where T : struct, Enum
    {
        var words = choices.ToDictionary(choice => choice.Word, choice => choice.Value, StringComparer.Ordinal);
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = string.Join('|', words.Keys),
            CustomParser = result =>
            {
                var word = result.Tokens[0].Value;
                if (words.TryGetValue(word, out var value))
                    return value;
                result.AddError($"{name} takes {string.Join(", ", words.Keys)}, not '{word}'");
                return default;
            },
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. words.Keys]);
        return option;
    }
}
