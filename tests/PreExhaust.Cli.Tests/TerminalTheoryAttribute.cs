namespace PreExhaust.Cli.Tests;

/// <summary>A test with data that needs <c>script</c>, which gives a process a terminal.</summary>
internal sealed class TerminalTheoryAttribute : TheoryAttribute
{
    public TerminalTheoryAttribute() => Skip = Terminal.WhyNot;
}
