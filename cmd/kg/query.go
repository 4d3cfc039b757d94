package main

import "github.com/spf13/cobra"

func newQueryCmd(std *streams) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "query QUESTION",
		Short: "Ask the graph",
		Long: `Asks the graph. A name may be short (定西), full (定西市), traditional (連江), a code (621100), or stand behind the place it lies
in (福州鼓楼区).`,
		Example: `  kg query path 福州 定西
  kg query degree --weight amount --direction in --top 10
  kg query neighbors 定西 --format csv`,
		Args: unknownCommand,
		RunE: func(*cobra.Command, []string) error {
			return usagef("which question? give path, degree, neighbors, match, rank, components or show")
		},
	}
	cmd.AddCommand(newPathCmd(std), newDegreeCmd(std), newNeighborsCmd(std), newMatchCmd(std), newRankCmd(std), newComponentsCmd(std), newShowCmd(std))
	return cmd
}
