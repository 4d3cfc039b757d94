package main

import (
	"os"
	"strings"

	"github.com/spf13/cobra"
)

// graphEnv is the environment variable that names the graph store when -g does not.
const graphEnv = "KG_GRAPH"

// newRootCmd is kg with all its commands.
func newRootCmd(std *streams) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "kg COMMAND",
		Short: "Knowledge graph of assistance between places",
		Long: `kg reads Chinese articles about assistance between places (东西部协作, 对口支援, 结对帮扶, 劳务协作, 企业投资) and keeps
what they say as a knowledge graph: who helps whom, with how much, when, and the sentence that says so.
It works offline.`,
		Example: `  kg build && kg render          # the embedded articles: kg.db and kg.svg
  kg build articles/             # your own
  kg query path 福州 定西
  kg show 定西
  kg export --format jsonld -o kg.jsonld`,
		Args:               unknownCommand,
		RunE:               func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		SilenceErrors:      true,
		SilenceUsage:       true,
		DisableSuggestions: true, // unknownCommand makes them
		CompletionOptions:  cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	cmd.SetIn(std.in)
	cmd.SetOut(std.out)
	cmd.SetErr(std.err)
	// cobra's template has a second usage line for the commands, which the first one says already.
	cmd.SetUsageTemplate(strings.Replace(cmd.UsageTemplate(), "{{if .HasAvailableSubCommands}}\n  {{.CommandPath}} [command]{{end}}", "", 1))
	cmd.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &usageError{err} })
	cmd.SetHelpCommand(newHelpCmd())

	flags := cmd.PersistentFlags()
	flags.StringP("graph", "g", defaultGraph(), "`FILE` that holds the graph; the environment variable "+graphEnv+" sets another default")
	flags.BoolVarP(&std.quiet, "quiet", "q", false, "no progress and no notes on standard error")

	cmd.AddCommand(
		newBuildCmd(std),
		newRenderCmd(std),
		newQueryCmd(std),
		newShowCmd(std),
		newTableCmd(std),
		newConflictsCmd(std),
		newEditCmd(std),
		newSuggestCmd(std),
		newVerifyCmd(std),
		newDiffCmd(std),
		newCheckCmd(std),
		newExportCmd(std),
		newImportCmd(std),
		newPushCmd(std),
		newEvalCmd(std),
		newExplainCmd(std),
		newBlindspotsCmd(std),
		newSchemaCmd(std),
		newCompletionCmd(std),
		newVersionCmd(std),
	)
	return cmd
}

func defaultGraph() string {
	if file := os.Getenv(graphEnv); file != "" {
		return file
	}
	return "kg.db"
}

// graphFile is the store that the command works on.
func graphFile(cmd *cobra.Command) string { return cmd.Flag("graph").Value.String() }

// unknownCommand refuses the arguments of a command that only has sub-commands, and names the nearest of these.
func unknownCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	cmd.SuggestionsMinimumDistance = 2
	if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
		return usagef("unknown command %q: did you mean %s?", args[0], strings.Join(near, " or "))
	}
	return usagef("unknown command %q", args[0])
}

// newHelpCmd is the same as --help, for those who look for it under that name.
func newHelpCmd() *cobra.Command {
	return &cobra.Command{
		Use:     "help [COMMAND]",
		Short:   "Show the help of a command",
		Example: "  kg help query path",
		RunE: func(cmd *cobra.Command, args []string) error {
			target, rest, err := cmd.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return usagef("no command %q", strings.Join(args, " "))
			}
			return target.Help()
		},
	}
}
