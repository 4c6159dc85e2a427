namespace PreExhaust.Cli.Tests;

/// <summary>A test that needs <c>script</c>, which gives a process a terminal.</summary>
internal sealed class TerminalFactAttribute : FactAttribute
{
    public TerminalFactAttribute() => Skip = Terminal.WhyNot;
}
