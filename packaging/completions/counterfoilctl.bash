# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of counterfoilctl for bash. Accounts, methods and fields are asked of the program itself.

_counterfoilctl_options() # COMMAND [SUBCOMMAND]
{
    case $1 in
    issue) echo --account --method --direct --set --fields --item --customer --qr --form --again --large --local-numbers --json --help ;;
    new) echo --account --method --amount --currency --note --email --name --phone --set --json --help ;;
    form) echo --out --help ;;
    paper) echo --kind --size --language --out --dpi --bare-address --copy --json --help ;;
    extra-fields) echo --account --system --json --help ;;
    statement) echo --account --gateway --month --import --import-all --json --help ;;
    import) echo --gateway --from --to --json --help ;;
    list) echo --state --search --account --method --since --until --needs-look --limit --json --help ;;
    backup) echo --list --json --help ;;
    print) echo --kind --printer --size --copies --language --json --help ;;
    printers) echo --check --test-page --size --json --help ;;
    confirm) echo --id --json --help ;;
    show | track | methods | systems) echo --json --help ;;
    restore) echo --new-books --json --help ;;
    shop)
        case $2 in
        set) echo --name --address --tax-number --email --phone --website --footer --logo --json --help ;;
        *) echo --json --help ;;
        esac ;;
    send) echo --email --mail-program --mailto --sms --whatsapp --telegram --print-text --language --attach-pdf --again --json --help ;;
    mail)
        case $2 in
        set) echo --host --port --security --user --sender --sender-name --reply-to --copy-to-shop --certificates --password-stdin --json --help ;;
        show | test) echo --json --help ;;
        *) echo --help ;;
        esac ;;
    message)
        case $2 in
        set) echo --language --subject --text --short --reset --json --help ;;
        *) echo --language --json --help ;;
        esac ;;
    sandbox) echo --port --json --help ;;
    item | customer)
        case $1-$2 in
        item-add) echo --name --number --barcode --price --method --system --note --again --json --help ;;
        customer-add) echo --name --number --email --phone --language --note --again --json --help ;;
        *-list | *-find) echo --limit --json --help ;;
        *-import) echo --preview --skip-wrong --encoding --json --help ;;
        *-export) echo --separator --json --help ;;
        customer-erase) echo --descriptions --preview --json --help ;;
        *-remove) echo --json --help ;;
        *) echo --help ;;
        esac ;;
    account)
        case $2 in
        add) echo --gateway --url --client-id --key-stdin --allow-direct --path --help ;;
        list) echo --json --help ;;
        remove) echo --keep-key --help ;;
        defaults) echo --method --set --clear --json --help ;;
        *) echo --help ;;
        esac ;;
    *) echo --help --version ;;
    esac
}

_counterfoilctl_values() # PROGRAM THE-WORD-BEFORE METHOD
{
    case $2 in
    --account | import | remove | check | direct | defaults) "$1" account list --json 2>/dev/null | grep -o '"name":"[^"]*"' | cut -d'"' -f4 ;;
    --method | methods) "$1" methods --json 2>/dev/null | grep -o '"id":"[^"]*"' | cut -d'"' -f4 ;;
    --gateway) echo nonstopay einvoice ;;
    --system) "$1" systems --json 2>/dev/null | grep -o '"code":"[^"]*"' | cut -d'"' -f4 ;;
    --state) echo issuing open authorised paid failed cancelled expired chargeback withheld refused unknown ;;
    # Secret fields are refused on the command line, so they are not offered. The words are looked for in English.
    --set) LC_ALL=C "$1" methods ${3:+"$3"} 2>/dev/null | awk '/^  / && !/\(secret/ { print $1 "=" }' ;;
    --clear) LC_ALL=C "$1" methods ${3:+"$3"} 2>/dev/null | awk '/^  / && !/\(secret/ { print $1 }' ;;
    track | show | form | confirm | print | paper | send) "$1" list --json 2>/dev/null | grep -o 'CF-[A-Z2-7]\{16\}' ;;
    restore) "$1" backup --list --json 2>/dev/null | grep -o '"name":"[^"]*"' | cut -d'"' -f4 ;;
    --kind) echo receipt invoice label ;;
    --printer | --check | --test-page) "$1" printers --json 2>/dev/null | grep -o '"printer":"[^"]*"' | cut -d'"' -f4 ;;
    --size) echo a4 letter 58mm 80mm ;;
    --language) echo en fr uk ru hi ar ;;
    account) echo add list remove check direct defaults ;;
    shop) echo show set ;;
    mail) echo set test show remove ;;
    message) echo show set ;;
    --security) echo tls starttls ;;
    --copy-to-shop) echo on off ;;
    item) echo add list find remove import export ;;
    customer) echo add list find remove import export erase ;;
    --separator) echo comma semicolon tab ;;
    --encoding) echo UTF-8 UTF-16 UTF-16BE Windows-1251 Windows-1252 ;;
    --item) "$1" item list --json 2>/dev/null | grep -o '"number":"[^"]*"' | cut -d'"' -f4 ;;
    --customer) "$1" customer list --json 2>/dev/null | grep -o '"number":"[^"]*"' | cut -d'"' -f4 ;;
    esac
}

_counterfoilctl()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} program=${COMP_WORDS[0]}
    local command=${COMP_WORDS[1]:-} sub=${COMP_WORDS[2]:-} method='' words i
    for ((i = 1; i < COMP_CWORD; i++)); do
        [ "${COMP_WORDS[i]}" != --method ] || method=${COMP_WORDS[i + 1]:-}
    done
    if [[ $before == --fields || $before == --qr || $before == --form || $before == --out || $before == --logo ]] ||
        [[ $command =~ ^(item|customer)$ && $before =~ ^(import|export)$ && $word != -* ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
    elif [[ $word == -* ]]; then
        words=$(_counterfoilctl_options "$command" "$sub")
    elif [ "$COMP_CWORD" -eq 1 ]; then
        words='issue new show form paper list print printers track confirm account methods systems extra-fields statement import item customer backup restore shop send mail message sandbox'
    elif [ "$command" = message ] && [ "$COMP_CWORD" -eq 3 ]; then
        words='request receipt'
    elif [[ $command == shop || $command == message || $command == mail ]] && [ "$COMP_CWORD" -gt 2 ] &&
        [[ $before != --security && $before != --copy-to-shop ]]; then
        words=''
    elif [[ $command =~ ^(item|customer)$ && $before =~ ^(remove|erase)$ ]]; then
        words=$(_counterfoilctl_values "$program" "--$command" '')
    elif [ "$command $sub" = 'account direct' ] && [ "$COMP_CWORD" -eq 4 ]; then
        words='on off'
    else
        [ "$before" != --set ] || compopt -o nospace
        words=$(_counterfoilctl_values "$program" "$before" "$method")
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -F _counterfoilctl counterfoilctl
