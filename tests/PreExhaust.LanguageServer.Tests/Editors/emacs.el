;; Drives Emacs with eglot in batch: one line of output for each thing that worked, an error ends it.
;; Debian keeps packages outside the load path of -Q.
(dolist (folder (append (file-expand-wildcards "/usr/share/emacs/site-lisp/elpa/*")
                        (file-expand-wildcards "/usr/share/emacs/site-lisp/elpa-src/*")))
  (when (file-directory-p folder) (add-to-list 'load-path folder)))
(require 'eglot)
(require 'flymake)

(load (getenv "LSP_SETTINGS"))
(setq eglot-sync-connect 60 eglot-connect-timeout 60 eglot-confirm-server-initiated-edits nil)

(defun say (format &rest values) (princ (concat (apply #'format format values) "\n")))
(defun line-text () (buffer-substring-no-properties (line-beginning-position) (line-end-position)))
(defun go (line column) (goto-char (point-min)) (forward-line line) (forward-char column))
(defun ask (method)
  (jsonrpc-request (eglot-current-server) method (eglot--TextDocumentPositionParams)))

(find-file (getenv "LSP_FILE"))
(apply #'eglot--connect (eglot--guess-contact))
(flymake-mode 1)
(flymake-start)
(let ((end (+ (float-time) 60)))
  (while (and (null (flymake-diagnostics)) (< (float-time) end)) (accept-process-output nil 0.05)))
(say "diagnostic %d %s"
     (1- (line-number-at-pos (flymake-diagnostic-beg (car (flymake-diagnostics)))))
     (flymake-diagnostic-text (car (flymake-diagnostics))))

(go 1 3)
(say "hover %s" (car (split-string (plist-get (plist-get (ask :textDocument/hover) :contents) :value) "\n")))

(go 2 18)
(say "completion %s" (if (all-completions "" (nth 2 (eglot-completion-at-point))) "true" "false"))

(go 0 2)
(eglot--apply-workspace-edit (plist-get (car (append (eglot-code-actions (point) (1+ (point)) nil nil) nil)) :edit))
(go 0 0)
(say "action %s" (line-text))

(eglot-format-buffer)
(go 1 0)
(say "format %s" (line-text))

(go 1 3)
(eglot-rename "Front Squat")
(go 1 0)
(say "rename %s" (line-text))

(set-buffer-modified-p nil)
(eglot-shutdown (eglot-current-server))
(say "end")
