using PreExhaust.Cli;

return new CommandLine(Host.OfProcess()).Run(args);
