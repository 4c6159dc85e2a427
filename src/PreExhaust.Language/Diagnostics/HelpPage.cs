using PreExhaust.Analysis;

namespace PreExhaust.Language.Diagnostics;

/// <summary>The page that explains the messages of the language.</summary>
public static class HelpPage
{
    /// <summary>The place on the page about the message with this id.</summary>
    public static string Of(string id) => $"{HelpPages.Messages}#{id.ToLowerInvariant()}";
}
