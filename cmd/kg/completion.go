package main

import (
	"github.com/spf13/cobra"
)

func newCompletionCmd(std *streams) *cobra.Command {
	return &cobra.Command{
		Use:   "completion bash|zsh|fish|powershell",
		Short: "Write a completion script for a shell",
		Long: `Writes to standard output the script that lets a shell complete kg's commands, flags and formats. Load it in every shell
by putting it where the shell looks for completions.`,
		Example: `  source <(kg completion bash)
  kg completion zsh > "${fpath[1]}/_kg"
  kg completion fish > ~/.config/fish/completions/kg.fish`,
		ValidArgs: []string{"bash", "zsh", "fish", "powershell"},
		Args:      usageArgs(cobra.MatchAll(cobra.ExactArgs(1), cobra.OnlyValidArgs)),
		RunE: func(cmd *cobra.Command, args []string) error {
			root := cmd.Root()
			switch args[0] {
			case "bash":
				return root.GenBashCompletionV2(std.out, true)
			case "zsh":
				return root.GenZshCompletion(std.out)
			case "fish":
				return root.GenFishCompletion(std.out, true)
			default:
				return root.GenPowerShellCompletionWithDesc(std.out)
			}
		},
	}
}
