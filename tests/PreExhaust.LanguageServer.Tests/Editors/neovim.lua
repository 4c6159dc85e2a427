-- Drives Neovim's own client: one line of output for each thing that worked, a failure ends it.
-- Works from Neovim 0.7 on.
local function fail(what)
  io.stdout:write('FAIL ' .. what .. '\n')
  vim.cmd('cquit')
end

local function wait(what, condition)
  if not vim.wait(60000, condition, 10) then
    fail('waited in vain for ' .. what)
  end
end

vim.cmd('edit ' .. vim.env.LSP_FILE)
local client_id = vim.lsp.start_client({
  name = 'preexhaust',
  cmd = vim.fn.json_decode(vim.env.LSP_COMMAND),
  root_dir = vim.fn.fnamemodify(vim.env.LSP_FILE, ':h'),
  on_exit = function(code) io.stdout:write('exit ' .. code .. '\n') end,
})
vim.lsp.buf_attach_client(0, client_id)
wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
local client = vim.lsp.get_client_by_id(client_id)

local function ask(method, parameters)
  local answers = vim.lsp.buf_request_sync(0, method, parameters, 60000)
  local answer = answers and answers[client_id]
  if not answer or answer.err then
    fail(method)
  end
  return answer.result
end

local function place(line, character)
  vim.api.nvim_win_set_cursor(0, { line + 1, character })
  return vim.lsp.util.make_position_params()
end

local function line(number)
  return vim.api.nvim_buf_get_lines(0, number, number + 1, false)[1]
end

local found = vim.diagnostic.get(0)[1]
io.stdout:write(string.format('diagnostic %d:%d %s\n', found.lnum, found.col, found.message))

local hover = ask('textDocument/hover', place(1, 3))
io.stdout:write('hover ' .. hover.contents.value:match('^[^\n]+') .. '\n')

local list = ask('textDocument/completion', place(2, 18))
io.stdout:write('completion ' .. tostring(#list.items > 0) .. '\n')

place(0, 2)
local range = vim.lsp.util.make_range_params()
range.context = { diagnostics = {} }
local actions = ask('textDocument/codeAction', range)
vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
io.stdout:write('action ' .. line(0) .. '\n')
wait('the diagnostic to go', function()
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    if diagnostic.lnum == 0 then return false end
  end
  return true
end)

local edits = ask('textDocument/formatting', vim.lsp.util.make_formatting_params({}))
vim.lsp.util.apply_text_edits(edits, 0, client.offset_encoding)
io.stdout:write('format ' .. line(1) .. '\n')

local rename = place(1, 3)
rename.newName = 'Front Squat'
vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', rename), client.offset_encoding)
io.stdout:write('rename ' .. line(1) .. '\n')

client.stop()
wait('the end of the server', function() return client.is_stopped() end)
vim.wait(200)
vim.cmd('qall!')
