using System.ComponentModel.DataAnnotations;
using CoachApi.Contracts;
using CoachApi.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoachApi.Endpoints;

/// <summary>Athletes and what they do.</summary>
internal static class AthleteEndpoints
{
    private const int LongestHistory = 200;

    public static void MapAthletes(this IEndpointRouteBuilder app)
    {
        var athletes = app.MapGroup("/api/athletes/{id}")
            .WithTags("Athletes")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
        athletes.MapGet("/next", Next).WithSummary("The sessions still to come this week, the next one first");
        athletes.MapGet("/history", History).WithSummary("What was done, the newest first");

        var changes = athletes.MapGroup("").ProducesProblem(StatusCodes.Status409Conflict);
        changes.MapPut("/", Enter).WithSummary("Enters an athlete, or changes name, bodyweight and maxes");
        changes.MapPost("/log", Log).WithSummary("Logs a session and says what changes next time");
        changes.MapPost("/plan-change", Accept).WithSummary("Goes on in a program whose text has changed");
    }

    private static Results<Ok<AthleteWeek>, ProblemHttpResult> Next([AthleteId] string id, Training training) =>
        training.Week(id);

    private static Results<Ok<IReadOnlyList<LogEntry>>, ProblemHttpResult> History(
        [AthleteId] string id, Athletes athletes, [Range(1, LongestHistory)] int count = 50) =>
        athletes.Find(id) is null
            ? Problems.NoSuch("athlete", id)
            : TypedResults.Ok(athletes.History(id, count));

    private static Results<Ok<AthleteWeek>, ProblemHttpResult> Enter(
        [AthleteId] string id, AthleteProfile profile, Training training) => training.Enter(id, profile);

    private static Results<Ok<LogEntry>, ProblemHttpResult> Log(
        [AthleteId] string id, LogRequest request, Training training) => training.Log(id, request);

    private static Results<Ok<AthleteWeek>, ProblemHttpResult> Accept(
        [AthleteId] string id, PlanChangeAnswer answer, Training training) => training.Accept(id, answer);
}
