using System.ComponentModel.DataAnnotations;
using CoachApi.Contracts;
using Microsoft.AspNetCore.Http.HttpResults;
using PreExhaust.Resolution;

namespace CoachApi.Endpoints;

/// <summary>The programs that are offered.</summary>
internal static class PlanEndpoints
{
    /// <summary>Ten years.</summary>
    private const int LastWeek = 520;

    public static void MapPlans(this IEndpointRouteBuilder app)
    {
        var plans = app.MapGroup("/api/plans").WithTags("Plans");
        plans.MapGet("/", All).WithSummary("The programs that are offered");
        plans.MapGet("/{plan}", One).WithSummary("A program as JSON, after docs/schemas/plan.schema.json");
        plans.MapGet("/{plan}/weeks/{week}", Week).WithSummary("A week of a program, with the loads that need no max");
    }

    private static IEnumerable<PlanSummary> All(PlanShelf shelf) => shelf.All.Select(plan => new PlanSummary(
        plan.Id,
        plan.Model.Name,
        $"{plan.Model.Settings.Goal}".ToLowerInvariant(),
        plan.Model.WeekCount,
        [.. plan.Model.Sessions.Select(session => session.Name)],
        NeedsMaxes(plan)));

    private static Results<ContentHttpResult, ProblemHttpResult> One(string plan, PlanShelf shelf) =>
        shelf.Find(plan) is { } found
            ? TypedResults.Text(found.Json, "application/json")
            : Problems.NoSuch("program", plan);

    private static Results<Ok<WeekView>, ProblemHttpResult> Week(
        string plan, [Range(1, LastWeek)] int week, PlanShelf shelf) =>
        shelf.Find(plan) is { } found
            ? TypedResults.Ok(Views.Planned(found, found.Model.For(new()), week))
            : Problems.NoSuch("program", plan);

    private static IReadOnlyList<string> NeedsMaxes(OfferedPlan plan)
    {
        var run = plan.Model.For(new());
        var missing =
            from week in Enumerable.Range(1, plan.Model.WeekCount)
            from session in run.Week(week).Sessions
            from slot in session.Slots
            where slot.Warmup.Concat(slot.Groups).Any(sets => sets.Load.Missing is not null)
            select slot.Exercise.Name;
        return [.. missing.Distinct(StringComparer.Ordinal)];
    }
}
