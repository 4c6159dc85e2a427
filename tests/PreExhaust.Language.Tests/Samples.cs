namespace PreExhaust.Language.Tests;

/// <summary>How many samples a property takes.</summary>
internal static class Samples
{
    /// <summary>
    /// A number that keeps the suite short, unless <c>CsCheck_Iter</c> asks for another: then CsCheck reads it.
    /// </summary>
    public static int OrAsAsked(int usual) => Environment.GetEnvironmentVariable("CsCheck_Iter") is null ? usual : -1;
}
