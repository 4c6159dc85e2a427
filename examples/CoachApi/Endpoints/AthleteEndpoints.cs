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
        var athletes = app.MapGroup("/api/athletes/{id}").WithTags("Athletes");
        athletes.MapPut("/", ([AthleteId] string id, AthleteProfile profile, Training training) =>
            training.Enter(id, profile)).WithSummary("Enters an athlete, or changes name, bodyweight and maxes");
        athletes.MapGet("/next", ([AthleteId] string id, Training training) =>
            training.Week(id)).WithSummary("The sessions still to come this week, the next one first");
        athletes.MapPost("/log", ([AthleteId] string id, LogRequest request, Training training) =>
            training.Log(id, request)).WithSummary("Logs a session and says what changes next time");
        athletes.MapPost("/plan-change", ([AthleteId] string id, PlanChangeAnswer answer, Training training) =>
            training.Accept(id, answer)).WithSummary("Goes on in a program whose text has changed");
        athletes.MapGet("/history", History).WithSummary("What was done, the newest first");
    }

    private static Results<Ok<IReadOnlyList<LogEntry>>, ProblemHttpResult> History(
        [AthleteId] string id, Athletes athletes, [Range(1, LongestHistory)] int count = 50) =>
        athletes.Find(id) is null
            ? Problems.NoSuch("athlete", id)
            : TypedResults.Ok(athletes.History(id, count));
}
