alter type state rename value 'new' to 'open';
