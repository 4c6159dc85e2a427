using PreExhaust.Analysis;
using PreExhaust.Plans;
using Spectre.Console;

namespace QuickStart;

/// <summary>What the rules say: in one session, and in the whole plan with the line to mend.</summary>
internal static class FindingsView
{
    /// <summary>Warnings about one session, and the share of repetitions that the order costs.</summary>
    public static void WriteWarnings(TrainingPlan plan, Session session)
    {
        foreach (var finding in plan.Check())
        {
            if (finding.Severity < Severity.Warning || plan.Sessions[finding.Slot.Session] != session)
                continue;
            var share = finding.PredictedLoss is { } loss ? $" The order costs {100 * loss:0} % of the reps." : "";
            AnsiConsole.Write(new Text($"! {finding.Message}{share}\n", Style.Parse("yellow")));
        }
    }

    /// <summary>Every finding, as the build reports it.</summary>
    public static void WriteAll(TrainingPlan plan)
    {
        var findings = plan.Check();
        Console.WriteLine(findings.Count == 0 ? "The rules find nothing to say." : "What the rules say:");
        foreach (var finding in findings)
        {
            var slot = plan.Sessions[finding.Slot.Session].Slots[finding.Slot.Slot];
            var severity = finding.Severity.ToString().ToLowerInvariant();
            var place = $"{slot.Source?.File}({slot.Source?.Line})";
            Console.WriteLine($"{place}: {severity} {finding.Rule.Id}: {finding.Message}");
        }
    }
}
