using Microsoft.Data.Sqlite;

namespace CoachApi.Storage;

/// <summary>The SQLite file.</summary>
internal sealed class Database(string file)
{
    private readonly string _connection = new SqliteConnectionStringBuilder { DataSource = file }.ToString();

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        return connection;
    }

    /// <summary>Makes the file and its tables, where they are not there yet.</summary>
    public void Create()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            PRAGMA journal_mode = WAL;
            CREATE TABLE IF NOT EXISTS athlete (
                id TEXT PRIMARY KEY,
                plan TEXT NOT NULL,
                profile TEXT NOT NULL,
                state TEXT NOT NULL,
                fingerprint TEXT NOT NULL,
                version INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE IF NOT EXISTS log (
                number INTEGER PRIMARY KEY,
                athlete TEXT NOT NULL REFERENCES athlete (id),
                entry TEXT NOT NULL
            ) STRICT;
            CREATE INDEX IF NOT EXISTS log_of_athlete ON log (athlete, number);
            """;
        command.ExecuteNonQuery();
    }
}
