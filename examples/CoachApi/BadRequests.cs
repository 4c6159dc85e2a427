using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;

namespace CoachApi;

/// <summary>Answers a request that cannot be read with what is wrong and where (RFC 9457).</summary>
internal sealed class BadRequests(IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
    {
        if (exception is not BadHttpRequestException bad)
            return ValueTask.FromResult(false);
        context.Response.StatusCode = bad.StatusCode;
        return problems.TryWriteAsync(new()
        {
            HttpContext = context,
            ProblemDetails = { Status = bad.StatusCode, Detail = DetailOf(bad) },
        });
    }

    private static string DetailOf(BadHttpRequestException bad) => bad.InnerException switch
    {
        JsonException { Path: { } path } json => $"{path}: {json.Message}",
        _ => bad.Message,
    };
}
