using CoachApi;
using CoachApi.Contracts;
using CoachApi.Endpoints;
using CoachApi.Storage;

const int LargestRequest = 64 * 1024;

var builder = WebApplication.CreateBuilder(args);
builder.Services.ConfigureHttpJsonOptions(json => Wire.Configure(json.SerializerOptions));
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = LargestRequest);
builder.Services.Configure<RouteHandlerOptions>(route => route.ThrowOnBadRequest = true);
builder.Services.AddExceptionHandler<BadRequests>();
builder.Services.AddProblemDetails();
builder.Services.AddValidation();
builder.Services.AddOpenApi(api => api.AddSchemaTransformer<MassSchema>());
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<PlanShelf>();
builder.Services.AddSingleton(services => new Database(DatabaseFile.Of(builder.Configuration)));
builder.Services.AddSingleton<Athletes>();
builder.Services.AddSingleton<Training>();

await using var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseMiddleware<SafeHeaders>();
app.UseDefaultFiles();
app.UseStaticFiles();
app.MapOpenApi();
app.MapPlans();
app.MapAthletes();

try
{
    app.Services.GetRequiredService<Database>().Create();
    await app.StartAsync();
}
catch (Exception e) when (DatabaseFile.IsExpected(e))
{
    Console.Error.WriteLine($"The app cannot start: {e.Message.ReplaceLineEndings(" ")}");
    return 1;
}

Console.WriteLine($"The week is at {string.Join(" and ", app.Urls)} (Ctrl+C stops)");
await app.WaitForShutdownAsync();
return 0;
