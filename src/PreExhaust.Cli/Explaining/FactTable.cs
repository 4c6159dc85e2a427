using PreExhaust.Cli.Showing;
using Spectre.Console;

namespace PreExhaust.Cli.Explaining;

/// <summary>Facts with their names, one below the other; what is not known is left out.</summary>
internal sealed class FactTable
{
    public FactTable() => Grid.AddColumn(new GridColumn { NoWrap = true }).AddColumn();

    public Grid Grid { get; } = new();

    public void Add(string name, string fact)
    {
        if (fact.Length > 0)
            Grid.AddRow(new Text("  " + name, Ink.Quiet), new Text(fact));
    }
}
