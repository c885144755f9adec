copy (select 1) to program 'cat > /dev/null';
