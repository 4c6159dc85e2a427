namespace PreExhaust.Analysis;

/// <summary>Where the pages are that explain messages.</summary>
internal static class HelpPages
{
    /// <summary>The repository; written here too, as asking the assembly takes a while at each start.</summary>
    private const string BaseUri = "https://github.com/preexhaust/preexhaust/blob/main";

    private const string Rules = BaseUri + "/src/PreExhaust/Analysis/Rules";

    /// <summary>The page about the messages of the language.</summary>
    public static string Messages => BaseUri + "/docs/messages.md";

    /// <summary>The page about rules in general.</summary>
    public static string Overview => $"{Rules}/README.md";

    /// <summary>The page in the folder of a rule.</summary>
    public static string Of(string folder) => $"{Rules}/{folder}/README.md";
}
