using System.Runtime.InteropServices;

namespace PreExhaust.Cli.Files;

/// <summary>Lets a signal that ends the process wait until what may not be left half done is done.</summary>
internal static class Uninterrupted
{
    private static readonly object Gate = new();

    /// <summary>Kept, for what is collected no longer listens.</summary>
    private static readonly PosixSignalRegistration[] Signals =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, WaitForGood),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, WaitForGood),
    ];

    /// <summary>Does it to its end.</summary>
    public static void Do(Action action)
    {
        GC.KeepAlive(Signals);
        lock (Gate)
            action();
    }

    /// <summary>Nothing more is begun; the system then ends the process as it does anyway.</summary>
    private static void WaitForGood(PosixSignalContext context) => Monitor.Enter(Gate);
}
