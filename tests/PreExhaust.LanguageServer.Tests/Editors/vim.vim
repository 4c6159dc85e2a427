" Drives Vim with ALE: one line of output for each thing that worked, a failure ends it.
function! Say(line) abort
  call writefile([a:line], $LSP_OUTPUT, 'a')
endfunction

function! Wait(what, Condition) abort
  let l:left = 6000
  while !a:Condition()
    let l:left -= 1
    if l:left == 0
      call Say('FAIL waited in vain for ' . a:what)
      cquit!
    endif
    sleep 10m
  endwhile
endfunction

execute 'edit' $LSP_FILE
let g:file = bufnr('')
call Wait('diagnostics', {-> !empty(ale#engine#GetLoclist(g:file))})
let g:first = ale#engine#GetLoclist(g:file)[0]
call Say(printf('diagnostic %d:%d %s', g:first.lnum - 1, g:first.col - 1, g:first.text))

call cursor(2, 4)
let g:ale_hover_to_preview = 1
ALEHover
call Wait('a hover', {-> winnr('$') > 1})
let g:others = filter(map(range(1, winnr('$')), {_, window -> winbufnr(window)}), {_, buffer -> buffer != g:file})
call Say('hover ' . getbufline(g:others[0], 1)[0])
qall!
