using Microsoft.AspNetCore.Http.HttpResults;

namespace CoachApi;

/// <summary>Why a request was refused, as problem details (RFC 9457).</summary>
internal static class Problems
{
    public static ProblemHttpResult NoSuch(string what, string id) =>
        TypedResults.Problem($"There is no {what} '{id}'.", statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult Bad(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);

    public static ProblemHttpResult Conflict(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status409Conflict);

    public static ProblemHttpResult Outdated() =>
        Conflict("This week has changed since it was shown; somebody has logged already. Read it again.");
}
