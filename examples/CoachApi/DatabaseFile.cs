using Microsoft.Data.Sqlite;

namespace CoachApi;

/// <summary>Where the data lie: what <c>--Database</c> says, or among the user's own files.</summary>
internal static class DatabaseFile
{
    public static string Of(IConfiguration configuration) => configuration["Database"] ?? Path.Combine(
        Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "PreExhaust",
        "coach.db");

    /// <summary>Whether something is wrong with the machine, and not with this program.</summary>
    public static bool IsExpected(Exception e) => e is IOException or UnauthorizedAccessException or SqliteException;
}
